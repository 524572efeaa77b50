"""Random numbers; the generators themselves are Java's."""

from math import e as _e, log as _log, pi as _pi, sqrt as _sqrt
from os import urandom as _urandom

import _mersenne
from _mersenne import *
from _mersenne import Random, SystemRandom

__all__ = ['Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate',
           'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate',
           'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular',
           'uniform', 'vonmisesvariate', 'weibullvariate']

BPF = 53
RECIP_BPF = 2.0 ** -BPF
TWOPI, LOG4 = 2 * _pi, _log(4.0)
NV_MAGICCONST, SG_MAGICCONST = 4 * _e ** -0.5 / _sqrt(2.0), 1.0 + _log(4.5)


def _parser():
    import argparse

    parser = argparse.ArgumentParser(formatter_class=argparse.RawTextHelpFormatter)
    one = parser.add_mutually_exclusive_group()
    one.add_argument('-c', '--choice', nargs='+', help='print a random choice')
    one.add_argument('-i', '--integer', type=int, metavar='N', help='print a random integer between 1 and N inclusive')
    one.add_argument('-f', '--float', type=float, metavar='N',
                     help='print a random floating-point number between 0 and N inclusive')
    one.add_argument('--test', type=int, const=10_000, nargs='?', help=argparse.SUPPRESS)
    parser.add_argument('input', nargs='*', help='if no options given, output depends on the input\n'
                                                 '    string or multiple: same as --choice\n'
                                                 '    integer: same as --integer\n'
                                                 '    float: same as --float')
    return parser


def _parse_args(arg_list):
    parser = _parser()
    return parser.parse_args(arg_list), parser.format_help()


def main(arg_list=None):
    """What the command line asks for: a choice, an int up to a number or a float up to it."""
    options, usage = _parse_args(arg_list)
    if options.test is not None:
        raise NotImplementedError('random --test is not supported by Ouro')
    if options.choice is not None:
        return choice(options.choice)
    if options.integer is not None:
        return randint(1, options.integer)
    if options.float is not None:
        return uniform(0, options.float)
    if len(options.input) != 1:
        return choice(options.input) if options.input else usage
    only = options.input[0]
    for read, draw in ((int, lambda most: randint(1, most)), (float, lambda most: uniform(0, most))):
        try:
            return draw(read(only))
        except ValueError:
            continue
    return choice(only.split())


if __name__ == '__main__':
    print(main())
