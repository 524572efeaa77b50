// SPDX-License-Identifier: Apache-2.0

/** What {@code importlib} asks of the import system. */
package org.ourolang.stdlib.importlib;
