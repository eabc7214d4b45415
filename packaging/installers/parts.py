"""The parts list of a build (CycloneDX 1.6), for those who watch for weaknesses in what others have made."""

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from installers.components import Component, components
from installers.work import Work


def write(work: Work, tree: Path, platform: str, file: Path, found: Sequence[Component] = ()) -> None:
    """Write the parts list of a tree for “linux”, “windows” or “macos”; it is the same for the same tree."""
    told = parts_list(work, tree, platform, found or components(work, tree, platform))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def parts_list(work: Work, tree: Path, platform: str, found: Sequence[Component]) -> dict[str, Any]:
    """Return the parts list as the object that its JSON is of."""
    product = work.product
    own = next(component for component in found if component.name == product.name)
    others = [_component(tree, component) for component in found if component is not own]
    content = json.dumps([_component(tree, own), others], sort_keys=True).encode()
    when = datetime.fromtimestamp(work.epoch, UTC)
    program = {**_component(tree, own), "type": "application", "bom-ref": own.purl}
    program["publisher"] = product.publisher
    program["description"] = product.summary
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # of the content, so that it changes with it and with nothing else
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, sha256(content).hexdigest())}",
        "version": 1,
        "metadata": {
            "timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program,
            "properties": [{"name": f"{product.command}:platform", "value": platform}],
        },
        "components": others,
        "dependencies": [
            {"ref": own.purl, "dependsOn": sorted({component["bom-ref"] for component in others})}
        ],
    }


def _component(tree: Path, component: Component) -> dict[str, Any]:
    purl = component.purl or _generic(component)
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": component.name,
        **({"version": component.version} if component.version else {}),
        "licenses": [{"expression": component.licence}],
        "purl": purl,
    }
    present = [name for name in component.files if (tree / name).is_file()]
    if len(present) == 1:
        told["hashes"] = [_hash(tree / present[0])]
    elif present:
        told["components"] = [
            {"type": "file", "bom-ref": f"{purl}#{name}", "name": name, "hashes": [_hash(tree / name)]}
            for name in present
        ]
    if component.source:
        told["externalReferences"] = [{"type": "source-distribution", "url": component.source}]
    return told


def _generic(component: Component) -> str:
    name = "".join(letter if letter.isalnum() else "-" for letter in component.name.lower())
    name = "-".join(part for part in name.encode("ascii", "ignore").decode().split("-") if part)
    return f"pkg:generic/{name}@{component.version}" if component.version else f"pkg:generic/{name}"


def _hash(path: Path) -> dict[str, str]:
    return {"alg": "SHA-256", "content": sha256(path.read_bytes()).hexdigest()}
