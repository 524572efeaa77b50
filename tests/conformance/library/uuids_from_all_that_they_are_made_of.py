import copy
import sys
import uuid

given = uuid.UUID('{urn:uuid:12345678-1234-5678-1234-567812345678}')
print(repr(given), given.bytes_le, given.fields, given.time, given.clock_seq, given.node, given.variant, given.version)
print(uuid.UUID(bytes_le=given.bytes_le) == uuid.UUID(fields=given.fields) == given, copy.deepcopy(given) == given)
print([uuid.UUID(int=top << 125).variant for top in (0, 4, 6, 7)], uuid.UUID(int=5, version=4))
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, b'python.org'), uuid.NAMESPACE_X500)
print(uuid.uuid1(5, 6).node, uuid.uuid1(5, 6).clock_seq, uuid.uuid1().version, uuid.uuid4().version)
print(given.__getstate__(), uuid.UUID(int=1, is_safe=uuid.SafeUUID.safe).__getstate__())
for arguments in ({}, {'hex': 'a'}, {'bytes': b'a'}, {'bytes_le': b'a'}, {'fields': (1,)}, {'int': 1 << 128},
                  {'int': 5, 'version': 6}, {'fields': (0, 1 << 16, 0, 0, 0, 0)}, {'fields': (0, 0, 0, 256, 0, 0)}):
    try:
        uuid.UUID(**arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
sys.argv = ['uuid', '-u', 'uuid5', '-n', '@dns', '-N', 'python.org']
uuid.main()
