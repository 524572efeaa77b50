# SPDX-License-Identifier: Apache-2.0
"""What subscribing puts in the place of type parameters."""

import typing


def _expected(variables):
    """How many arguments the variables without a default need."""
    return len([each for each in variables if not each.has_default()])


def substitute_variable(self, arg):
    arg = typing._type_check(arg, 'Parameters to generic types must be types.')
    if isinstance(arg, typing._GenericAlias) and arg.__origin__ is typing.Unpack:
        raise TypeError(f'{arg} is not valid as type argument')
    return arg


def prepare_variable(self, alias, args):
    variables = alias.__parameters__
    if variables.index(self) < len(args):
        return args
    if self.has_default():
        return *args, self.__default__
    raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {_expected(variables)}')


def substitute_specification(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple([typing._type_check(each, 'Expected a type.') for each in arg])
    if not typing._is_param_expr(arg):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
    return arg


def prepare_specification(self, alias, args):
    variables = alias.__parameters__
    index = variables.index(self)
    if index == len(args) and self.has_default():
        args = (*args, self.__default__)
    if index >= len(args):
        raise TypeError(f'Too few arguments for {alias}')
    if len(variables) == 1 and not typing._is_param_expr(args[0]):
        args = (args,)
    if isinstance(args[index], list):
        args = (*args[:index], tuple(args[index]), *args[index + 1:])
    return args


def substitute_tuple(self, arg):
    raise TypeError('Substitution of bare TypeVarTuple is not supported')


def prepare_tuple(self, alias, args):
    variables = alias.__parameters__
    index = variables.index(self)
    after = len(variables) - index - 1
    if len(args) < len(variables) - 1:
        raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, '
                        f'expected at least {len(variables) - 1}')
    end = len(args) - after
    taken = args[index:end]
    if not taken and self.has_default():
        taken = typing._unpacked([self.__default__])
    return (*args[:index], tuple(taken), *args[end:])
