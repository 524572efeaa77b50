// SPDX-License-Identifier: Apache-2.0
/** The module {@code io}: files, standard streams, and streams in memory. */
package org.ourolang.stdlib.io;
