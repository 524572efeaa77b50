// SPDX-License-Identifier: Apache-2.0

/** Abstract base classes: the module {@code abc}, and the structural checks of {@code collections.abc}. */
package org.ourolang.stdlib.abc;
