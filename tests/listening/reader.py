"""What a screen reader is given, told in JSON: run by Debian’s Python, which has the bindings of AT-SPI.

It reads one command a line: `["tree", *popups]`, `["text", node]`, `["insert", node, place, text]`,
`["caret", node]`, `["selections", node]`, `["press", node]`, `["place", node]`,
`["letters", node, start, end]`, and `["heard"]` for the events since the last time. A node is its address on
the bus.
"""

import json
import sys
from collections.abc import Callable
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
TEXT, EDITABLE, TABLE = "org.a11y.atspi.Text", "org.a11y.atspi.EditableText", "org.a11y.atspi.Table"
PROPERTIES, COMPONENT = "org.freedesktop.DBus.Properties", "org.a11y.atspi.Component"
EVENTS = (
    *("object:announcement", "object:text-caret-moved", "object:state-changed:focused"),
    *("object:property-change:accessible-name", "object:property-change:accessible-description"),
)
MILLISECONDS = 20_000
LABELLED_BY = int(Atspi.RelationType.LABELLED_BY)

Node = tuple[str, str]


def bus() -> Gio.DBusConnection:
    """Return the connection to the bus of accessible programs."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = session.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, MILLISECONDS
    ).unpack()[0]
    kind = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, kind, None, None)


class Reader:
    """Asks a program about all that it shows, many questions at once."""

    def __init__(self) -> None:
        self._bus = bus()
        self._waiting = 0
        self.heard: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def tree(self, *popups: int) -> list[dict[str, Any]]:
        """Return all that is showing, parents before children; `popups` are the numbers of open menus.

        There is nothing while the program starts or has ended.
        """
        try:
            program = self._program()
        except (LookupError, GLib.Error):
            return []
        nodes: list[dict[str, Any]] = []
        level: list[tuple[Node, int, int]] = [(program, -1, 0)]
        level += [((program[0], f"{ROOT.removesuffix('root')}{number}"), -1, 1) for number in popups]
        while level:
            level = self._level(level, nodes)
        order: list[dict[str, Any]] = []
        below: dict[int, list[int]] = {}
        for place, node in enumerate(nodes):
            below.setdefault(node["parent"], []).append(place)

        def add(place: int, parent: int) -> None:
            node = nodes[place]
            node["parent"] = parent
            order.append(node)
            here = len(order) - 1
            for child in sorted(below.get(place, ()), key=lambda one: nodes[one]["index"]):
                add(child, here)

        for place in below.get(-1, ()):
            add(place, -1)
        return order

    def _level(self, level: list[tuple[Node, int, int]], nodes: list[dict[str, Any]]) -> list[Any]:
        """Ask about nodes of the same depth and return those under them."""
        asked: list[dict[str, Any]] = []
        for address, parent, index in level:
            node: dict[str, Any] = {"address": address, "parent": parent, "index": index}
            asked.append(node)
            self._ask(address, ACCESSIBLE, "GetState", None, node, "states")
            self._ask(address, ACCESSIBLE, "GetRole", None, node, "role")
            for name in ("Name", "Description"):
                words = GLib.Variant("(ss)", (ACCESSIBLE, name))
                self._ask(address, PROPERTIES, "Get", words, node, name.lower())
        self._wait()
        shown: list[int] = []
        for node in asked:
            node["states"] = _states(node["states"])
            if node["parent"] >= 0 and "showing" not in node["states"]:
                continue
            node["role"] = Atspi.role_get_name(Atspi.Role(node["role"]))
            shown.append(len(nodes))
            nodes.append(node)
            self._ask(tuple(node["address"]), ACCESSIBLE, "GetChildren", None, node, "children")
            if node["role"] == "combo box":  # which Qt names by what is chosen in it
                self._ask(tuple(node["address"]), ACCESSIBLE, "GetRelationSet", None, node, "relations")
        self._wait()
        for place in shown:
            nodes[place]["has label"] = any(
                kind == LABELLED_BY for kind, _ in nodes[place].pop("relations", ())
            )
        following = []
        for place in shown:
            children = nodes[place].pop("children") or []
            following += [(tuple(child), place, index) for index, child in enumerate(children)]
        return following

    def text(self, node: Node) -> str:
        """Return all of a node’s text."""
        told = self._call(node, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))
        return str(told)

    def caret(self, node: Node) -> int:
        """Return where the caret is in a node’s text."""
        return int(self._call(node, PROPERTIES, "Get", GLib.Variant("(ss)", (TEXT, "CaretOffset"))))

    def selections(self, node: Node) -> list[Any]:
        """Return the first selection of a node’s text, as its ends."""
        if not self._call(node, TEXT, "GetNSelections", None):
            return []
        reply = self._bus.call_sync(
            node[0], node[1], TEXT, "GetSelection", GLib.Variant("(i)", (0,)), None, 0, MILLISECONDS
        )
        return list(reply.unpack())

    def insert(self, node: Node, place: int, words: str) -> bool:
        """Insert words into a node’s text."""
        given = GLib.Variant("(isi)", (place, words, len(words)))
        return bool(self._call(node, EDITABLE, "InsertText", given))

    def press(self, node: Node) -> bool:
        """Do a node’s first action."""
        return bool(self._call(node, ACTION, "DoAction", GLib.Variant("(i)", (0,))))

    def place(self, node: Node) -> list[int]:
        """Return where a node is on the screen: x, y, width and height, all 0 of one that is gone."""
        try:
            return list(self._call(node, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,))))
        except GLib.Error:
            return [0, 0, 0, 0]

    def letters(self, node: Node, start: int, end: int) -> list[list[int]]:
        """Return where the letters at two places of a node’s text are on the screen."""
        asked = [GLib.Variant("(iu)", (place, 0)) for place in (start, end)]
        told = [
            self._bus.call_sync(
                node[0], node[1], TEXT, "GetCharacterExtents", one, None, 0, MILLISECONDS
            ).unpack()
            for one in asked
        ]
        return [list(one) for one in told]

    def events(self) -> list[dict[str, Any]]:
        """Return what was heard since the last time."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        heard, self.heard = self.heard, []
        return heard

    def _program(self) -> Node:
        registry = (REGISTRY, ROOT)
        programs = self._call(registry, ACCESSIBLE, "GetChildren", None)
        for program in programs:
            name = self._call(tuple(program), PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")))
            if name == "Briefbook":
                return (program[0], program[1])
        raise LookupError(f"Briefbook is none of {len(programs)} accessible programs")

    def _call(self, node: Node, interface: str, method: str, given: Any) -> Any:
        reply = self._bus.call_sync(node[0], node[1], interface, method, given, None, 0, MILLISECONDS)
        told = reply.unpack()
        return told[0] if told else None

    def _ask(
        self, node: Node, interface: str, method: str, given: Any, into: dict[str, Any], key: str
    ) -> None:
        def take(source: Gio.DBusConnection, result: Gio.AsyncResult) -> None:
            self._waiting -= 1
            try:
                into[key] = source.call_finish(result).unpack()[0]
            except GLib.Error:  # gone meanwhile
                into[key] = {"states": [0, 0], "role": 0, "children": [], "relations": []}.get(key, "")

        self._waiting += 1
        self._bus.call(node[0], node[1], interface, method, given, None, 0, MILLISECONDS, None, take)

    def _wait(self) -> None:
        context = GLib.MainContext.default()
        while self._waiting:
            context.iteration(True)

    def _hear(self, event: Any) -> None:
        words = event.any_data if isinstance(event.any_data, str) else ""
        self.heard.append({"type": event.type, "first": event.detail1, "words": words})


def _states(words: list[int]) -> list[str]:
    found = []
    for number in range(64):
        if words[number // 32] >> (number % 32) & 1:
            try:
                found.append(Atspi.StateType(number).value_nick)
            except ValueError:
                found.append(str(number))
    return found


def _tell(words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Answer commands until there are none."""
    reader = Reader()
    commands: dict[str, Callable[..., Any]] = {
        "tree": reader.tree,
        "text": reader.text,
        "caret": reader.caret,
        "selections": reader.selections,
        "insert": reader.insert,
        "press": reader.press,
        "place": reader.place,
        "letters": reader.letters,
        "heard": reader.events,
    }
    _tell("ready")

    def take(*_: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        name, *given = json.loads(line)
        answer = commands[name](*(tuple(one) if isinstance(one, list) else one for one in given))
        _tell(answer)
        return True

    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IOCondition.IN | GLib.IOCondition.HUP, take)
    loop.run()


if __name__ == "__main__":
    main()
