"""Fields: what Word works out itself, such as page numbers."""

from briefbook.memo.docx.elements import Element, add, add_text
from briefbook.memo.docx.properties import PLAIN, RunForm


def open_field(parent: Element, instruction: str, form: RunForm = PLAIN) -> None:
    """Begin a field; what is added next is what it shows until Word brings it up to date."""
    for kind in ("begin", "instruction", "separate"):
        run = add(parent, "r")
        form.write(run)
        if kind == "instruction":
            element = add(run, "instrText")
            element.text = f" {instruction} "
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        else:
            add(run, "fldChar", fldCharType=kind)


def close_field(parent: Element, form: RunForm = PLAIN) -> None:
    """End the field that was begun last."""
    run = add(parent, "r")
    form.write(run)
    add(run, "fldChar", fldCharType="end")


def add_field(parent: Element, instruction: str, shown: str, form: RunForm = PLAIN) -> None:
    """Add a whole field that shows a text."""
    open_field(parent, instruction, form)
    run = add(parent, "r")
    form.write(run)
    add_text(run, shown)
    close_field(parent, form)
