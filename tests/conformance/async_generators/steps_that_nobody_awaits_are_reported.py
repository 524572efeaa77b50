import warnings


async def numbers():
    yield 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    generator = numbers()
    generator.asend(None)
    generator.aclose()
    generator.athrow(ValueError)
    generator.__anext__()
    generator.aclose().close()
    print([(warning.lineno, str(warning.message)) for warning in caught])
