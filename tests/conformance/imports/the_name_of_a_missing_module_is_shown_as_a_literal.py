import importlib


def attempt(function, name):
    try:
        function(name)
    except (ImportError, ValueError) as error:
        print(type(error).__name__, ascii(str(error)), ascii(getattr(error, 'name', None)))


for name in 'nosuch', 'no such', "it's", 'a\nb', '€', '\0', 'os.nosuch', "os.it's", '':
    attempt(__import__, name)
    attempt(importlib.import_module, name)
