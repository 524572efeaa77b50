import sys
print(__name__, sys.modules["__main__"].__name__, __file__.endswith("main_module_name.py"), __package__, __spec__, __doc__)
import __main__
__main__.added = 3
print(added)
