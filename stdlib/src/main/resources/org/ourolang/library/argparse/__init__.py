# SPDX-License-Identifier: Apache-2.0
"""Command lines taken apart by a description of what they may hold."""

from ._actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _REST, Action, ArgumentError,
    ArgumentTypeError, BooleanOptionalAction, FileType, Namespace, _AppendAction, _AppendConstAction, _CountAction,
    _ExtendAction, _get_action_name, _HelpAction, _StoreAction, _StoreConstAction, _StoreFalseAction,
    _StoreTrueAction, _SubParsersAction, _VersionAction)
from ._container import _ActionsContainer, _ArgumentGroup, _MutuallyExclusiveGroup
from ._help import (
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
    RawTextHelpFormatter)
from ._parser import ArgumentParser

__all__ = [
    'ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
    'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
    'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS',
    'ZERO_OR_MORE',
]

for _name in __all__:
    _made = globals()[_name]
    if isinstance(_made, type):
        _made.__module__ = __name__
del _name, _made
