"""Where commitments are kept, with their sequence and their logs."""

from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.store.repository import Repository


class Commitments(Repository[Commitment]):
    """The ledger of commitments."""

    table_name = "commitment"
    record_type = Commitment

    def all(self) -> list[Commitment]:
        """Return all commitments by number."""
        return self._where("1", order_by="number")

    def in_passage(self, passage_id: str) -> list[Commitment]:
        """Return the commitments whose words a passage gives, by number."""
        return self._where("passage_id = ?", passage_id, order_by="number")


class Dependencies(Repository[Dependency]):
    """Which commitment waits for which."""

    table_name = "dependency"
    record_type = Dependency

    def of_commitment(self, commitment_id: str) -> list[Dependency]:
        """Return what a commitment waits for."""
        return self._where("commitment_id = ?", commitment_id)

    def on_commitment(self, commitment_id: str) -> list[Dependency]:
        """Return what waits for a commitment."""
        return self._where("on_id = ?", commitment_id)


class ProgressLog(Repository[Progress]):
    """What was delivered, noted and troubled."""

    table_name = "progress"
    record_type = Progress

    def of_commitment(self, commitment_id: str) -> list[Progress]:
        """Return a commitment's log by date."""
        return self._where("commitment_id = ?", commitment_id, order_by="date, id")
