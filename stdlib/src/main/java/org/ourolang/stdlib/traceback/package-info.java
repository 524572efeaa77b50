// SPDX-License-Identifier: Apache-2.0

/** The one renderer of tracebacks: what the reference prints for an exception, byte for byte. */
package org.ourolang.stdlib.traceback;
