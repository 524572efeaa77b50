// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;

/** {@code asyncio.AbstractEventLoop}: names every method of a loop and has none of them. */
final class AbstractLoopMethods {
    private static final String[] NAMES = {
            "run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close", "shutdown_asyncgens",
            "shutdown_default_executor", "_timer_handle_cancelled", "call_soon", "call_later", "call_at", "time",
            "create_future", "create_task", "call_soon_threadsafe", "run_in_executor", "set_default_executor",
            "get_exception_handler", "set_exception_handler", "default_exception_handler", "call_exception_handler",
            "get_debug", "set_debug", "get_task_factory", "set_task_factory", "add_signal_handler",
            "remove_signal_handler", "getaddrinfo", "getnameinfo", "create_connection", "create_server",
            "create_datagram_endpoint", "create_unix_connection", "create_unix_server", "connect_accepted_socket",
            "start_tls", "sendfile", "connect_read_pipe", "connect_write_pipe", "subprocess_shell", "subprocess_exec",
            "add_reader", "remove_reader", "add_writer", "remove_writer", "sock_recv", "sock_recv_into",
            "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendto", "sock_connect", "sock_accept",
            "sock_sendfile"
    };

    private AbstractLoopMethods() {}

    static void install(TypeBuilder type) {
        type.getter("__dict__", Attributes::dictionaryOf);
        for (String name : NAMES) {
            type.methodN(name + "(self, /, *args, **kwargs)", bound -> {
                throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
            });
        }
    }
}
