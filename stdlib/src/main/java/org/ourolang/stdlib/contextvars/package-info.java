// SPDX-License-Identifier: Apache-2.0

/** Context variables: values that belong to a task or callback rather than to a thread. */
package org.ourolang.stdlib.contextvars;
