"""How the models that ship in `resources` were made; nothing else imports this."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the recipes load onnxruntime
