class Stopped(KeyboardInterrupt):
    pass


raise Stopped('by me')
