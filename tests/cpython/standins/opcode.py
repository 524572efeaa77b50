from _refused import module

__getattr__ = module('opcode', skip=True)
