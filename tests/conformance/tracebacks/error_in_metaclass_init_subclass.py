class Base:
    def __init_subclass__(cls): raise TypeError("no subclasses")
class Sub(Base):
    pass
