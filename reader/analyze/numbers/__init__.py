"""Numbers and times: number expressions as quantities with bounds, unit, kind and the thing counted; dates resolved."""
