// SPDX-License-Identifier: Apache-2.0

/** The module {@code time}, over the context's clock. */
package org.ourolang.stdlib.time;
