# ends: each refused
ATTEMPTS = [
    "import sys\nsys.path.append('/tmp')\nimport escaped_module",
    "import sys\nsys.path.insert(0, '/etc')\nimport passwd",
    "import sys\nassert sys.path_hooks and [hook('/tmp').find_spec('x') for hook in sys.path_hooks][0]",
    "import importlib.util\nspec = importlib.util.spec_from_file_location('x', '/etc/passwd')\nmodule = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(module)",
    "import importlib.machinery\nimportlib.machinery.SourceFileLoader('x', '/etc/passwd').get_data('/etc/passwd')",
    "import importlib.resources\nassert list(importlib.resources.files('os').parent.iterdir())",
    "import pkgutil\nassert pkgutil.get_data('json', '../../../../../etc/passwd')",
    "import pkgutil\nassert [m for m in pkgutil.iter_modules(['/tmp', '/etc'])]",
    "import zipimport\nzipimport.zipimporter('/tmp/x.zip')",
    "__import__('../../../tmp/escaped')",
    'import imp',
]
