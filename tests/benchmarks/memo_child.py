"""One memo by one engine in a process of its own: standard input is the task, standard output the times."""

import json
import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.memo_peers import ENGINES, Engine


def alone(engine: Engine, task: Any) -> dict[str, float]:
    """Run an engine in a fresh process: seconds for the file (cpu, wall), for the process, MB at most."""
    start = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-m", __spec__.name, engine.name],
        input=pickle.dumps(task),
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    told: dict[str, float] = json.loads(run.stdout)
    return told | {"process": time.perf_counter() - start}


def _main() -> None:
    engine = next(engine for engine in ENGINES if engine.name == sys.argv[1])
    wall, cpu = time.perf_counter(), time.process_time()
    task = pickle.loads(sys.stdin.buffer.read())
    size = len(engine.write(task))
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps(took | {"most": _most_memory(), "size": size}))


def _most_memory() -> float:
    """Return the most memory this process has had, in MB."""
    # getrusage would give the parent's if that is more
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    _main()
