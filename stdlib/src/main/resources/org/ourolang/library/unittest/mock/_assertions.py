# SPDX-License-Identifier: Apache-2.0
"""What can be asserted of the calls of a mock."""

from ._calls import MISSING, Call, CallList, call_text
from ._facts import _mock_of, _path, _Postponed, facts_of, is_mock


class Asserting:
    """The assertions of mocks."""

    def _spec_text(self):
        return _path(self) or 'mock'

    def _name_or_mock(self):
        return self._facts.name or 'mock'

    def _same_form(self, made):
        """A call with its arguments sorted as the signature says, or the exception of binding them."""
        signature = self._facts.signature
        if len(made) == 3 and made[0]:
            signature = self._signature_of_child(made[0])
        if signature is None:
            return made
        name = made[0] if len(made) == 3 else ''
        try:
            bound = signature.bind(*made.args, **made.kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return Call((name, bound.args, bound.kwargs))

    def _signature_of_child(self, path):
        current = self
        for step in path.replace('()', '').split('.'):
            if not is_mock(current):
                return None
            child = facts_of(current).children.get(step)
            if child is None or child is MISSING or isinstance(child, _Postponed):
                return None
            current = _mock_of(child)
        return facts_of(current).signature if is_mock(current) else None

    def _cause(self, *forms):
        return next((form for form in forms if isinstance(form, Exception)), None)

    def _calls_text(self):
        return f'\nCalls: {self.mock_calls!r}.' if self.mock_calls else ''

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                f'Expected {self._name_or_mock()!r} to not have been called. Called {self.call_count} times.'
                f'{self._calls_text()}')

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f'Expected {self._name_or_mock()!r} to have been called.')

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                f'Expected {self._name_or_mock()!r} to have been called once. Called {self.call_count} times.'
                f'{self._calls_text()}')

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(
                f'expected call not found.\nExpected: {self._call_text(args, kwargs)}\n  Actual: not called.')
        expected = self._same_form(Call((args, kwargs), two=True))
        actual = self._same_form(self.call_args)
        if actual != expected:
            raise AssertionError(self._not_found('call', args, kwargs, self.call_args)) \
                from self._cause(expected)

    def _call_text(self, args, kwargs):
        return call_text(self._name_or_mock(), args, kwargs)

    def _not_found(self, what, args, kwargs, actual):
        shown = self._call_text(actual.args, actual.kwargs)
        return f'expected {what} not found.\nExpected: {self._call_text(args, kwargs)}\n  Actual: {shown}'

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f'Expected {self._name_or_mock()!r} to be called once. Called {self.call_count} times.'
                f'{self._calls_text()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._same_form(Call((args, kwargs), two=True))
        actual = [self._same_form(made) for made in self.call_args_list]
        cause = self._cause(expected)
        if cause is not None or not any(form == expected for form in actual):
            raise AssertionError(f'{self._call_text(args, kwargs)} call not found') from cause

    def assert_has_calls(self, calls, any_order=False):
        self._has_calls('Calls', calls, any_order, self.mock_calls)

    def _has_calls(self, what, calls, any_order, recorded):
        expected = [self._same_form(made) for made in calls]
        cause = self._cause(*expected)
        actual = CallList(self._same_form(made) for made in recorded)
        if not any_order:
            if cause is not None or expected not in actual:
                problem = f'{what} not found.'
                if cause is not None:
                    errors = [form if isinstance(form, Exception) else None for form in expected]
                    problem = f'Error processing expected {what.lower()}.\nErrors: {errors}'
                gap = '  ' if what == 'Calls' else ''
                raise AssertionError(
                    f'{problem}\nExpected: {CallList(calls)}\n{gap}Actual: {recorded}') from cause
            return
        left, missing = list(actual), []
        for form in expected:
            if form in left:
                left.remove(form)
            else:
                missing.append(form)
        if missing:
            raise AssertionError(
                f'{self._name_or_mock()!r} does not contain all of {tuple(missing)!r} in its call list, found '
                f'{list(recorded)!r} instead') from cause
