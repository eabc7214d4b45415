"""Lists, headings and decisions in a Word file count by themselves, nest and begin again."""

from briefbook.memo.blocks import Code, Decision, Heading, ListBlock, Quote, Run, Tab

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def numbers(made):
    """List and step of each paragraph that has one."""
    return [
        (int(each.find(f"{W}numId").get(f"{W}val")), int(each.find(f"{W}ilvl").get(f"{W}val")))
        for each in made.find("//w:body//w:numPr")
    ]


def starts(made):
    """For each list the number with which it begins."""
    pairs = [
        (num.get(f"{W}numId"), num.find(f".//{W}startOverride")) for num in made.find("//w:num", "numbering")
    ]
    return {int(name): int(start.get(f"{W}val")) for name, start in pairs if start is not None}


def test_bullets_nest_by_the_steps_of_one_list(parts_of, p):
    made = parts_of(ListBlock(((p("One"), ListBlock(((p("Two"),),))), (p("Three"),))))

    assert numbers(made) == [(1, 0), (1, 1), (1, 0)]
    assert set(made.find("//w:body//w:pStyle/@w:val")) == {"ListBullet"}


def test_each_numbered_list_begins_its_own_count(parts_of, p):
    made = parts_of(
        ListBlock(((p("One"),), (p("Two"),)), "numbered"),
        p("Between"),
        ListBlock(((p("Five"),),), "numbered", 5),
    )

    (first, _), (same, _), (other, _) = numbers(made)
    assert first == same != other
    assert starts(made) == {first: 1, other: 5}


def test_further_paragraphs_of_an_item_are_set_in_without_a_number(parts_of, p):
    made = parts_of(ListBlock(((p("One"), p("More"), Quote((p("Said"),)), Code("a")),), "numbered"))

    assert len(numbers(made)) == 1
    styles = made.find("//w:body/w:p/w:pPr/w:pStyle/@w:val")
    assert styles == ["ListNumber", "ListContinue", "Quote", "Code"]
    lefts = made.find("//w:body/w:p/w:pPr/w:ind/@w:left")
    assert lefts == ["400", "800", "400"]


def test_an_item_without_words_keeps_its_bullet(parts_of):
    made = parts_of(ListBlock(((), (Code("a"),))))

    assert numbers(made) == [(1, 0), (1, 0)]


def test_a_list_may_nest_deeper_than_words_nine_steps(parts_of, p):
    block = p("Deepest")
    for _ in range(40):
        block = ListBlock(((block,),))

    made = parts_of(block)

    assert max(step for _, step in numbers(made)) == 8
    assert "Deepest" in made.words()


def test_headings_that_count_as_word_counts_are_counted_by_word(parts_of):
    levels = [(1, "1"), (2, "1.1"), (2, "1.2"), (1, "2"), (2, "2.1"), (1, "")]

    made = parts_of(*(Heading(level, (Run("Title"),), number) for level, number in levels))

    assert [step for _, step in numbers(made)] == [0, 1, 1, 0, 1]
    assert len({name for name, _ in numbers(made)}) == 1
    assert set(made.words().split("\n")) == {"Title"}


def test_a_number_that_word_would_not_count_is_text(parts_of):
    made = parts_of(
        Heading(1, (Run("Title"),), "1"), Heading(1, (Run("Later"),), "4"), Heading(1, (Run("Odd"),), "IV")
    )

    assert made.words() == "Title\n4 Later\nIV Odd"


def test_numbers_of_headings_begin_again_in_each_tab(parts_of):
    heading = Heading(1, (Run("Title"),), "1")

    made = parts_of(Tab("A", "One"), heading, Tab("B", "Two"), heading)

    (first, _), (second, _) = numbers(made)
    assert starts(made) == {first: 1, second: 1}
    assert first != second


def test_decisions_count_on_and_have_boxes_to_tick_and_a_day_to_fill_in(parts_of, p):
    made = parts_of(
        Decision(1, (p("Approve the offer."),)), Decision(2, (p("Send it."),), ("Yes", "No"), "Day")
    )

    assert len({name for name, _ in numbers(made)}) == 1
    assert made.find("//w:sdt[.//w14:checkbox]/w:sdtPr/w:alias/@w:val") == [
        *("Approve", "Disapprove", "Discuss", "Yes", "No")
    ]
    assert len(made.find("//w:sdt/w:sdtPr/w:date")) == 2
    lines = made.words().split("\n")
    assert lines[1].split() == ["☐", "Approve", "☐", "Disapprove", "☐", "Discuss", "Date:"]
    assert lines[3].split() == ["☐", "Yes", "☐", "No", "Day:"]


def test_a_decision_stays_on_one_page_with_its_boxes(parts_of, p):
    made = parts_of(Decision(1, (p("One."), p("Two."))))

    keeps = [each.find(f"{W}pPr/{W}keepNext") is not None for each in made.body.iterchildren(f"{W}p")]
    assert keeps == [True, True, False]
