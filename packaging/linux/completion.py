"""What a shell offers when Tab is pressed, from the program's own parser."""

from typing import Final

from installers.work import Work
from linux.manual import commands, options, program_parser

_SCRIPT: Final = """\
# Made from the program’s own parser.
_briefbook() {
    local word="${COMP_WORDS[COMP_CWORD]}" options=""
    COMPREPLY=()
    case "${COMP_WORDS[1]}" in
%s
    esac
    if [ "$COMP_CWORD" = 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "%s --help --version" -- "$word")
    elif [ "${word#-}" != "$word" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$options --help" -- "$word")
    fi
}
# where nothing of these fits, names of files do
complete -o bashdefault -o default -F _briefbook briefbook
"""


def completion(work: Work) -> str:
    """Return a script for bash-completion: the commands, their options, and files."""
    found = [(name, one) for name, one in commands(program_parser()) if " " not in name]
    cases = [
        f'    {name}) options="{" ".join(word for one in options(parser) for word in one.option_strings)}" ;;'
        for name, parser in found
    ]
    script = _SCRIPT % ("\n".join(cases), " ".join(name for name, _ in found))
    return script.replace("_briefbook briefbook", f"_briefbook {work.product.command}")
