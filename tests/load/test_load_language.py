"""Which language a text is in."""

import pytest

from reader.load import load_bytes
from reader.load.language import language_of

TEXTS = {
    "en": "The road over Sarn Pass stays shut, the army said on Sunday and soldiers search the valley for men who fled from the prison.",
    "de": "Die Straße über den Pass bleibt gesperrt, teilte die Armee mit, während Soldaten im Tal nach den Männern suchen.",
    "fr": "La route du col reste fermée, a annoncé dimanche l'armée, alors que des soldats fouillent la vallée.",
    "es": "La carretera del puerto sigue cerrada, según informó el ejército, mientras los soldados buscan a los hombres que huyeron.",
    "pt": "A estrada da serra continua fechada, informou o exército, enquanto soldados procuram no vale os homens que fugiram.",
    "it": "La strada del passo resta chiusa, ha detto l'esercito, mentre i soldati cercano nella valle gli uomini che sono fuggiti.",
    "nl": "De weg over de pas blijft dicht, zei het leger, terwijl soldaten in het dal zoeken naar de mannen die zijn gevlucht.",
    "ru": "Дорога через перевал остаётся закрытой, сообщила армия, а солдаты ищут в долине людей, которые бежали, и не могут их найти.",
    "uk": "Дорога через перевал залишається закритою, повідомила армія, а солдати шукають у долині людей, які втекли, і не можуть.",
    "tr": "Ordu geçit yolunun kapalı olduğunu, askerlerin kaçan adamlar için arama yaptığını ve bu işin daha uzun süreceğini söyledi.",
    "ar": "لا يزال الطريق عبر الممر مغلقا كما قال الجيش يوم الأحد في حين يبحث الجنود في الوادي عن الرجال الذين فروا من السجن",
    "fa": "ارتش روز یکشنبه گفت که جاده گردنه همچنان بسته است و سربازان در دره به دنبال مردانی هستند که از زندان گریخته اند",
    "ur": "فوج نے اتوار کو کہا ہے کہ درے کی سڑک بند ہے اور سپاہی وادی میں ان لوگوں کو تلاش کر رہے ہیں جو جیل سے بھاگ گئے تھے",
    "zh": "军队周日表示,山口的道路仍然关闭,士兵们正在山谷中搜寻从监狱逃跑的人员。",
    "ja": "軍は日曜日、峠の道路は閉鎖されたままだと発表し、兵士たちは刑務所から逃げた男たちを谷で捜索している。",
    "he": "הצבא אמר ביום ראשון שהכביש במעבר ההרים נשאר סגור והחיילים מחפשים את האנשים שברחו מהכלא",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_tells_its_language(code):
    assert language_of(TEXTS[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1, 2, 3",
        "Dorvet Orsel Halvern Vost Rennick Marsk Brekk Sarn Litani Orrin Dahl Pavo Sella Ketil Jorin",
        "Pitchers: Orrin (0.5 WAR), Dahl (0.7 WAR), Brekk (1.1 WAR), Vost (1.2 WAR), Jorin (0.1 WAR), Sella (2.0 WAR), Ketil",
        "The gate",
    ],
)
def test_what_is_not_sure_is_not_told(text):
    assert language_of(text) == ""


def test_what_is_read_counts_before_what_a_page_declares():
    page = f"<!doctype html><html lang=en><body><p>{TEXTS['de']}</p></body></html>".encode()
    assert load_bytes(page, "", name="p.html").source.language == "de"


def test_what_a_page_declares_stands_where_nothing_is_sure():
    page = b"<!doctype html><html lang=sv><body><p>Orsel 12:30</p></body></html>"
    assert load_bytes(page, "", name="p.html").source.language == "sv"
