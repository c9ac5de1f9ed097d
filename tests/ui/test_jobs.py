"""Jobs: work elsewhere, results here; threads are held by events, never by time."""

from collections.abc import Iterator
from threading import Event, Timer, current_thread, main_thread
from threading import enumerate as threading_list

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.jobs import Jobs, Progress


class Held:
    """Work that waits until the test lets it go on, then reports and ends."""

    def __init__(self) -> None:
        self.started = Event()
        self.go_on = Event()

    def __call__(self, progress: Progress) -> str:
        self.started.set()
        self.go_on.wait(5)
        progress(1, 2)
        return "done"


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_the_result_comes_by_signal_from_another_thread(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.start(lambda progress: current_thread() is main_thread())
    with qtbot.waitSignal(job.done) as caught:
        pass
    assert caught.args == [False]


def test_progress_is_reported_and_large_numbers_survive(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.start(lambda progress: progress(5_000_000_000, 6_000_000_000))
    with qtbot.waitSignal(job.progressed) as caught:
        pass
    assert caught.args == [5_000_000_000, 6_000_000_000]


def test_a_cancelled_job_gives_no_result(qtbot: QtBot, jobs: Jobs) -> None:
    work = Held()
    job = jobs.start(work)
    results: list[object] = []
    job.done.connect(results.append)
    assert work.started.wait(5)
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        work.go_on.set()
    assert results == []
    assert not jobs.busy


def test_a_refusal_comes_back_as_a_value(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse(progress: Progress) -> None:
        raise Refused(RefusalCode.NO_HEADER)

    job = jobs.start(refuse)
    with qtbot.waitSignal(job.refused) as caught:
        pass
    assert caught.args is not None
    assert caught.args[0].code is RefusalCode.NO_HEADER


def test_an_unexpected_error_reaches_the_window_thread(qtbot: QtBot, jobs: Jobs) -> None:
    def fail(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.start(fail).ended):
        pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_jobs_that_are_gone_have_waited_for_their_thread(qtbot: QtBot) -> None:
    """A window torn down in the middle of a job must not leave a thread that speaks to it."""
    held, parent = Held(), QObject()
    jobs = Jobs(parent)
    jobs.start(held)
    assert held.started.wait(5)
    Timer(0.05, held.go_on.set).start()
    delete(parent)
    assert held.go_on.is_set()
    assert not [each for each in threading_list() if each.name.startswith("job")]


def test_a_job_that_was_cancelled_before_it_began_says_so(qtbot: QtBot, jobs: Jobs) -> None:
    held = Held()
    jobs.start(held)
    waiting = jobs.start(lambda progress: progress(0, 1))
    waiting.cancel()
    with qtbot.waitSignal(waiting.cancelled):
        held.go_on.set()
