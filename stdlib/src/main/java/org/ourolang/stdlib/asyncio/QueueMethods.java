// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/** The classes of {@code asyncio.queues}. */
final class QueueMethods {
    private QueueMethods() {}

    static BodyClass define(BodyFunctions functions) {
        BodyClass type = start(functions, "Queue", BuiltinTypes.OBJECT, QueueOrder.FIRST);
        type.method("__init__(self, maxsize=0)", frame -> {
            of(frame).initialize(frame[2]);
            return None.NONE;
        });
        defineState(type);
        defineTransfer(type);
        Primitive.shareLoop(type);
        type.build();
        return type;
    }

    static BodyClass defineOrdered(BodyFunctions functions, BodyClass queue, String name, QueueOrder order) {
        BodyClass type = start(functions, name, queue.type(), order);
        type.build();
        return type;
    }

    private static BodyClass start(BodyFunctions functions, String name, OuroClass base, QueueOrder order) {
        BodyClass type = new BodyClass(functions, "asyncio.queues", name, Queue.LAYOUT, Queue.class, base);
        type.allocator(asked -> new Queue(asked, type, order));
        type.method("_init(self, maxsize)", frame -> {
            of(frame).items = order.create();
            return None.NONE;
        });
        type.method("_get(self)", frame -> order.take(of(frame).items));
        type.method("_put(self, item)", frame -> {
            order.put(of(frame).items, frame[2]);
            return None.NONE;
        });
        return type;
    }

    private static void defineState(BodyClass type) {
        type.method("__repr__(self)", frame -> "<" + of(frame).type().name() + " at " + Identity.address(frame[1]) + " "
                + details(of(frame)) + ">");
        type.method("__str__(self)", frame -> "<" + of(frame).type().name() + " " + details(of(frame)) + ">");
        type.method("_format(self)", frame -> details(of(frame)));
        type.classMethod(
                "__class_getitem__(cls, item, /)", frame -> Calls.call(BuiltinTypes.GENERIC_ALIAS, frame[1], frame[2]));
        type.method("qsize(self)", frame -> Items.length(items(of(frame))));
        type.property("maxsize", self -> ((Queue) self).limit);
        type.method("empty(self)", frame -> Items.length(items(of(frame))) == 0);
        type.method("full(self)", frame -> of(frame).isAtLimit());
        type.attribute("_queue", self -> items((Queue) self), (self, value) -> {
            ((Queue) self).items = value;
            return None.NONE;
        });
        type.attribute("_maxsize", self -> ((Queue) self).limit, (self, value) -> {
            ((Queue) self).limit = value;
            return None.NONE;
        });
        type.attribute("_getters", self -> ((Queue) self).getters.futures(), null);
        type.attribute("_putters", self -> ((Queue) self).putters.futures(), null);
        type.attribute("_unfinished_tasks", self -> ((Queue) self).unfinished, (self, value) -> {
            ((Queue) self).unfinished = Numbers.asSize(value);
            return None.NONE;
        });
        type.attribute("_is_shutdown", self -> ((Queue) self).shutDown, null);
    }

    private static void defineTransfer(BodyClass type) {
        type.compiledCoroutine("put(self, item)", (frame, state) -> of(frame).put(state, frame[2]));
        type.compiledMethod("put_nowait(self, item)", frame -> {
            if (!of(frame).putQuickly(frame[2])) {
                of(frame).putNow(frame[2]);
            }
            return None.NONE;
        });
        type.compiledCoroutine("get(self)", (frame, state) -> of(frame).get(state));
        type.compiledMethod("get_nowait(self)", frame -> {
            Object item = of(frame).getQuickly();
            return item != null ? item : of(frame).getNow();
        });
        type.compiledMethod("task_done(self)", frame -> {
            of(frame).taskDone();
            return None.NONE;
        });
        type.coroutine("join(self)", (frame, state) -> of(frame).join(state));
        type.method("shutdown(self, immediate=False)", frame -> {
            of(frame).shutDown(Truth.isTrue(frame[2]));
            return None.NONE;
        });
    }

    private static Queue of(Object[] frame) {
        return (Queue) frame[1];
    }

    private static Object items(Queue queue) {
        if (queue.items == null) {
            throw Attributes.missingError(queue, "_queue");
        }
        return queue.items;
    }

    private static String details(Queue queue) {
        StringBuilder text = new StringBuilder("maxsize=").append(Representation.repr(queue.limit));
        if (queue.items != null && Truth.isTrue(queue.items)) {
            OuroList shown = new OuroList();
            for (Object item : Iteration.toArray(queue.items)) {
                shown.append(item);
            }
            text.append(" _queue=").append(Representation.repr(shown));
        }
        if (!queue.getters.isEmpty()) {
            text.append(" _getters[").append(queue.getters.size()).append(']');
        }
        if (!queue.putters.isEmpty()) {
            text.append(" _putters[").append(queue.putters.size()).append(']');
        }
        if (queue.unfinished != 0) {
            text.append(" tasks=").append(queue.unfinished);
        }
        if (queue.shutDown) {
            text.append(" shutdown");
        }
        return text.toString();
    }
}
