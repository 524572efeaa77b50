// SPDX-License-Identifier: Apache-2.0

/** What {@code os} asks of the host: files, folders and the environment, as far as the context may. */
package org.ourolang.stdlib.os;
