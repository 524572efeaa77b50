def get_config_var(name):
    return None


def get_config_vars(*names):
    return [None for _ in names] if names else {}


def is_python_build(*args):
    return False


def get_platform():
    return 'unknown'
