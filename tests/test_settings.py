import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import OPTIONS, Settings, SettingsError, load, save, settings_path


def option(name):
    return next(one for one in OPTIONS if one.name == name)


def values(one):
    if one.choices:
        return st.sampled_from(one.choices)
    if one.type is int:
        return st.integers(int(one.low), int(one.high))
    if one.type is float:
        return st.floats(one.low, one.high)
    return st.booleans() if one.type is bool else st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


def read_with_faults(path):
    faults = []
    return load(path, faults.append), faults


def test_without_a_file_the_defaults_hold(path):
    assert read_with_faults(path) == (Settings(), [])


@given(st.builds(Settings, **{one.name: values(one) for one in OPTIONS}))
def test_what_was_saved_is_loaded(tmp_path_factory, settings):
    path = tmp_path_factory.mktemp("settings") / "deeper" / "settings.toml"
    save(settings, path)
    assert read_with_faults(path) == (settings, [])


def test_the_file_lies_in_the_users_configuration_unless_named(own_folders):
    save(Settings(text_size=21))
    assert settings_path().is_file()
    assert load() == Settings(text_size=21)


def test_a_damaged_file_is_kept_aside_and_reported(path):
    path.write_text("theme = [dark", encoding="utf-8")
    settings, (fault,) = read_with_faults(path)
    assert settings == Settings()
    assert path.with_name("settings.toml.broken").read_text(encoding="utf-8") == "theme = [dark"
    assert "damaged" in fault.message
    assert "settings.toml.broken" in fault.advice


def test_a_file_that_is_no_utf8_is_kept_aside_too(path):
    path.write_bytes(b'creator = "\xff\xfe"')
    settings, (fault,) = read_with_faults(path)
    assert settings == Settings()
    assert "damaged" in fault.message


def test_a_wrong_value_falls_back_alone(path):
    path.write_text('theme = "dark"\ntext_size = 900\n', encoding="utf-8")
    settings, (fault,) = read_with_faults(path)
    assert settings == Settings(theme="dark")
    assert str(fault) == "The option text_size cannot be 900. It may be a whole number from 11 to 40."
    assert path.exists()


def test_an_unknown_option_is_named(path):
    path.write_text("colour = 3\n", encoding="utf-8")
    assert [fault.message for fault in read_with_faults(path)[1]] == ["No option is called colour."]


def test_a_folder_in_place_of_the_file_is_reported(path):
    path.mkdir()
    settings, (fault,) = read_with_faults(path)
    assert settings == Settings()
    assert "cannot be read" in fault.message


def test_a_file_that_cannot_be_written_is_an_error_of_the_environment(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SettingsError, match="cannot be saved"):
        save(Settings(), tmp_path / "file" / "settings.toml")


def test_a_failed_save_leaves_the_old_file(path, monkeypatch):
    save(Settings(theme="dark"), path)
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(SettingsError, match="No space left"):
        save(Settings(theme="light"), path)
    assert load(path).theme == "dark"


@pytest.mark.parametrize(
    ("name", "value"), [("snap_to_words", 1), ("text_size", True), ("theme", "blue"), ("threshold", "0.5"), ("measure", 3)]
)
def test_a_value_of_another_kind_is_refused(name, value):
    with pytest.raises(SettingsError, match=name):
        option(name).checked(value)


def test_a_whole_number_is_a_number(path):
    assert option("threshold").checked(1) == 1.0


def test_the_file_explains_every_option(path):
    save(Settings(), path)
    words = path.read_text(encoding="utf-8")
    assert all(one.help in words for one in OPTIONS)
