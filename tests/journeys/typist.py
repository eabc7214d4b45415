"""A person who has no pointer, or cannot use one: all is done by keys, and what has the keyboard is seen."""

import re
from typing import Any, NoReturn

from tests.journeys.person import Person, Seen, until

ITEMS = ("list item", "page tab", "table cell")
"""What Qt calls focused also where the list around it is not."""


class Typist(Person):
    """Goes where the keys lead, and no key is pressed before the last one is seen to have done its work."""

    def do(self, *words: object) -> None:
        """Press real keys."""
        assert words[0] in ("key", "type"), f"{words[0]} is for a pointer"
        super().do(*words)

    def click(self, *_: Any, **__: Any) -> NoReturn:
        """There is nothing to click with."""
        raise AssertionError("There is no pointer")

    def drag(self, *_: Any, **__: Any) -> NoReturn:
        """There is nothing to drag with."""
        raise AssertionError("There is no pointer")

    def focused(self) -> list[dict[str, Any]]:
        """Return what has the keyboard, the innermost last."""
        nodes = self.look()
        return [
            node
            for node in nodes
            if "focused" in node["states"]
            and (node["role"] not in ITEMS or "focused" in nodes[node["parent"]]["states"])
        ]

    def is_at(self, role: str, name: str) -> bool:
        """Whether a control of a role whose name matches has the keyboard."""
        return any(node["role"] == role and re.match(name, node["name"]) for node in self.focused())

    def arrives_at(self, role: str, name: str) -> None:
        """Wait until a control has the keyboard."""
        try:
            until(lambda: self.is_at(role, name), f"a {role} called {name} has the keyboard")
        except AssertionError as error:
            there = [f"{node['role']} {node['name']}" for node in self.focused()]
            raise AssertionError(f"{error}; it is at {there}") from None

    def walk(self, key: str, *stops: tuple[str, str]) -> None:
        """Press a key once for each of the controls that it has to lead to, one after another."""
        for role, name in stops:
            self.press(key)
            self.arrives_at(role, name)

    def press_until(self, key: str, done: Any, what: str, *, most: int) -> None:
        """Press a key until something has come of it, each time waiting for `done` to tell another value.

        `done` returns how far it is, and `True` at the end.
        """
        for _ in range(most):
            before = done()
            if before is True:
                return
            self.press(key)
            until(lambda before=before: done() != before, f"{key} leads on to {what}")
        assert done() is True, f"{key}, {most} times, did not lead to {what}"

    def go_to(self, words: str, choice: str) -> None:
        """Go to something in the book by its name, as soon as it is offered first."""
        self.press("ctrl+p")
        self.arrives_at("text", "Go to anything in the book")
        self.type(words)

        def is_offered() -> bool:
            return any(node["role"] == "text" and node["description"] == choice for node in self.focused())

        until(is_offered, f"{choice} is offered")
        self.press("Return")

    def select(self, seen: Seen, words: str) -> None:
        """Select words in a text by moving its caret from where it is before them."""
        text = self.text_of(seen)
        start = text.index(words)
        line = text.rindex("\n", 0, start) + 1

        def caret() -> int:
            return int(self.ask("caret", seen.address))

        self.press_until("Down", lambda: caret() >= line or caret(), "the line", most=20)
        self.press_until("ctrl+Right", lambda: caret() >= start or caret(), "the words", most=20)
        assert caret() == start
        end = start + len(words)
        self.press_until("ctrl+shift+Right", lambda: caret() >= end or caret(), "their end", most=20)
