"""What kind of place a book lies in."""

import json
import subprocess

import pytest

from briefbook.store.places import LOCAL, Place, place_of
from briefbook.store.synced_folders import service_of

MOUNTS = """/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
server:/desk {folder}/net nfs4 rw,vers=4.2 0 0
//server/team {folder}/Team\\040drive cifs rw 0 0
mira@server:/home {folder}/far fuse.sshfs rw 0 0
/dev/sdb1 {folder}/net/stick vfat rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("net", Place("share", "NFS")),
        ("net/deep/down", Place("share", "NFS")),
        ("Team drive", Place("share", "a Windows share")),
        ("far", Place("share", "SSHFS")),
        ("net/stick", LOCAL),
        ("network", LOCAL),
        (".", LOCAL),
    ],
)
def test_a_share_is_known_by_the_file_system_that_the_folder_is_on(tmp_path, folder, place):
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)

    found = place_of(
        tmp_path / folder / "a.briefbook", mounts=MOUNTS.replace("{folder}", str(tmp_path)), environment={}
    )

    assert found == place


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox.cache/", "Dropbox"),
        (".stfolder/", "Syncthing"),
        (".sync_1a2b3c.db", "Nextcloud"),
        ("._sync_1a2b3c.db", "Nextcloud"),
        (".tmp.driveupload/", "Google Drive"),
        ("desktop.ini", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_what_its_service_leaves_there(tmp_path, marker, service):
    (tmp_path / "work" / "deep").mkdir(parents=True)
    if marker.endswith("/"):
        (tmp_path / "work" / marker).mkdir()
    else:
        (tmp_path / "work" / marker).touch()

    assert service_of(tmp_path / "work" / "deep", {}, tmp_path / "home") == service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Ministry of Ports/Briefs", "OneDrive"),
        ("Dropbox/Briefs", "Dropbox"),
        ("Dropbox (Ministry)", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-mira@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/Box-Box", "Box"),
        ("Documents/Dropbox", ""),
        ("Sync", ""),
        ("Library/Notes", ""),
        (".", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_where_services_put_it(tmp_path, folder, service):
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    (tmp_path / "Library").mkdir(exist_ok=True)

    assert service_of(tmp_path / folder, {}, tmp_path) == service


def test_onedrive_and_dropbox_say_themselves_where_their_folders_are(tmp_path):
    (tmp_path / "home" / ".dropbox").mkdir(parents=True)
    told = {"personal": {"path": str(tmp_path / "boxes")}}
    (tmp_path / "home" / ".dropbox" / "info.json").write_text(json.dumps(told))
    environment = {"OneDriveCommercial": str(tmp_path / "clouds")}

    found = [
        service_of(tmp_path / name, environment, tmp_path / "home") for name in ("boxes", "clouds/a", "other")
    ]

    assert found == ["Dropbox", "OneDrive", ""]


def test_the_settings_of_a_service_in_the_home_folder_make_that_no_synchronised_folder(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".stfolder").mkdir()

    assert service_of(tmp_path, {}, tmp_path) == ""


def test_a_mounted_disc_is_read_only(read_only_disk):
    assert place_of(read_only_disk / "a.briefbook") == Place("read only")


def test_where_a_place_cannot_be_found_out_it_counts_as_local(tmp_path):
    assert place_of(tmp_path / "gone" / "a.briefbook", environment={}) == LOCAL
    assert place_of(tmp_path / "nul\0l", environment={}) == LOCAL


@pytest.fixture
def read_only_disk(tmp_path):
    """Mount a small disk for reading only, where the tests may."""
    disk = tmp_path / "disc"
    disk.mkdir()
    mounting = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk], capture_output=True)
    if mounting.returncode:
        pytest.skip("needs the right to mount")
    yield disk
    subprocess.run(["umount", disk], check=True)
