"""A stand-in for ``importlib.metadata`` where no package is installed."""


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.args[0]}'


def metadata(distribution_name):
    raise PackageNotFoundError(distribution_name)


version = files = requires = distribution = metadata


def distributions(**kwargs):
    return ()


def entry_points(**params):
    return ()
