"""Signs files for Windows when a certificate is given, and says plainly when none is.

The certificate and how to use it come from the environment, never from the checkout:

- `BRIEFBOOK_SIGN_CERT` and `BRIEFBOOK_SIGN_KEY`: files with the certificate (and those between it and its
  root) and its key; or `BRIEFBOOK_SIGN_PKCS12`: one file with both.
- `BRIEFBOOK_SIGN_PASS`: the password of the key, if it has one.
- `BRIEFBOOK_SIGN_TIMESTAMP`: the address of an RFC 3161 service. Without it nothing reaches for a network,
  and the signatures end with the certificate.
- `BRIEFBOOK_SIGN_CA`: the roots that the signature is verified against, if not those of the system.
"""

import os
import shlex
import sys
from functools import cache
from pathlib import Path
from typing import Final

from installers.product import PACKAGING, product
from installers.work import BuildError, Work, say

ROOTS: Final = Path("/etc/ssl/certs/ca-certificates.crt")
"""The certificates that Debian trusts."""


def is_given() -> bool:
    """Return whether the environment has what signing needs; `BuildError` if it has one half of it."""
    given = [name for name in ("CERT", "KEY") if _setting(name)]
    if len(given) == 1 and not _setting("PKCS12"):
        raise BuildError("To sign, set both BRIEFBOOK_SIGN_CERT and BRIEFBOOK_SIGN_KEY, or neither.")
    return bool(given or _setting("PKCS12"))


def sign(work: Work, path: Path, what: str) -> bool:
    """Sign a program, installer or MSI file in place and verify it; say once if no certificate is given.

    `what` is what Windows shows when it asks for permission.
    """
    if not is_given():
        _tell_unsigned()
        return False
    signed = path.with_name(f"{path.name}.signed")
    signed.unlink(missing_ok=True)
    password = _setting("PASS")
    words = [*_certificate(), "-h", "sha256", "-n", what, "-in", path, "-out", signed]
    if password:
        words += ["-readpass", "/dev/stdin"]  # not among the words, which every user of the machine can see
    if service := _setting("TIMESTAMP"):
        words += ["-ts", service]
    try:
        work.run("osslsigncode", "sign", *words, feed=password or None, seconds=120)
        _verify(work, signed)
        signed.replace(path)
    finally:
        signed.unlink(missing_ok=True)
    return True


def nsis_command() -> str:
    """Return the command for NSIS’s `!finalize` and `!uninstfinalize`, or nothing; they fill in `%1`."""
    if not is_given():
        return ""
    words = ["env", f"PYTHONPATH={PACKAGING}", sys.executable, "-B", "-m", "installers.signing"]
    return f'{shlex.join(words)} "%1"'


def told_of_signature(work: Work, path: Path, roots: str | Path = ROOTS) -> str:
    """Return what osslsigncode says of the signature of a file, without asking a network."""
    options = ["-CAfile", roots, "-TSA-CAfile", ROOTS, "-in", path]
    return work.run("osslsigncode", "verify", *_staying_here(work), *options, seconds=120, may_fail=True)


@cache
def _staying_here(work: Work) -> tuple[str, ...]:
    """Return what keeps it from fetching lists of revoked certificates; that of Debian 12 fetches none."""
    option = "-ignore-crl"
    known = work.run("osslsigncode", "verify", "--help", seconds=20, may_fail=True)
    return (option,) if option in known else ()


def _verify(work: Work, path: Path) -> None:
    told = told_of_signature(work, path, _setting("CA") or ROOTS)
    if "Signature verification: ok" not in told or "Signature CRL verification: failed" in told:
        raise BuildError(f"The signature of {path.stem} does not verify:\n{told[-2000:]}")


def _certificate() -> list[str | Path]:
    if container := _setting("PKCS12"):
        return ["-pkcs12", container]
    return ["-certs", _setting("CERT"), "-key", _setting("KEY")]


def _setting(name: str) -> str:
    return os.environ.get(f"BRIEFBOOK_SIGN_{name}", "")


@cache
def _tell_unsigned() -> None:
    say(
        "UNSIGNED: no certificate is given (BRIEFBOOK_SIGN_CERT and BRIEFBOOK_SIGN_KEY), "
        "so Windows will warn of what is built here."
    )


def main() -> int:
    """Sign the file that NSIS names."""
    try:
        sign(Work(product()), Path(sys.argv[1]), product().name)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
