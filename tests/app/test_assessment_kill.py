"""Whatever ends the program in the middle of an assessment, every answer before is there."""

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.interview import next_question
from clientdesk.domain.records import Client
from clientdesk.storage.store import Store

DAY = date(2026, 11, 22)
ASKER = """
import sys
from datetime import date
from pathlib import Path
from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState
from clientdesk.storage.store import Store

desk = Desk(Store.open(Path(sys.argv[1])), date(2026, 11, 22))
one = desk.assessments.start(1, 1, "en", "Bea").assessment.id
for each in desk.assessments.questions(one):
    id_ = each.question.id
    desk.assessments.answer(one, id_, AnswerState.UNKNOWN, note=str(id_))
    print(id_, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook with the forms of the bank and one client."""
    path = tmp_path / "firm.clientdesk"
    desk = Desk(Store.create(path), DAY)
    desk.clients.add(Client(ref="A", name="Ana"))
    desk.forms.start()
    desk.close()
    return path


@pytest.mark.parametrize("count", [1, 2, 17, 44, 52])
def test_kill_9_after_any_answer_keeps_all_before(path: Path, count: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ASKER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = [int(process.stdout.readline()) for _ in range(count)]
        process.send_signal(signal.SIGKILL)
    desk = Desk(Store.open(path), DAY)
    again = desk.assessments.start(1, 1, "en", "Bea")
    known = desk.assessments.answers(again.assessment.id)
    assert again.changes.tables == frozenset()  # the same one goes on
    assert [(id_, known[id_].note) for id_ in said] == [(id_, str(id_)) for id_ in said]
    assert {answer.state for answer in known.values()} == {AnswerState.UNKNOWN}
    upcoming = next_question(desk.assessments.questions(again.assessment.id), known)
    assert upcoming is None or upcoming.question.id not in said
    assert desk.integrity_faults() == []
    desk.close()
