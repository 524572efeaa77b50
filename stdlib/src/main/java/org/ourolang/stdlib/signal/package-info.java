// SPDX-License-Identifier: Apache-2.0

/** The module {@code _interrupt}: what Ctrl-C does. */
package org.ourolang.stdlib.signal;
