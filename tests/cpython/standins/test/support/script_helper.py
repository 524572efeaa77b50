"""Starting another interpreter: refused."""

import unittest


def interpreter_requires_environment():
    return False


def _refuse(*args, **kwargs):
    raise unittest.SkipTest('needs subprocesses')


assert_python_ok = assert_python_failure = run_python_until_end = spawn_python = kill_python = _refuse
make_script = make_pkg = make_zip_script = make_zip_pkg = run_test_script = _refuse
