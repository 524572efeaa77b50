# ends: limit
import types, sys
while True:
    name = 'm' + str(len(sys.modules))
    sys.modules[name] = types.ModuleType(name, 'x' * 10000)
