def outer():
    def inner():
        return late

    try:
        inner()
    except NameError as error:
        print(error, error.name, type(error) is NameError)
    late = 1


outer()
