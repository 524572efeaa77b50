// SPDX-License-Identifier: Apache-2.0

/** The event loop, its tasks and futures, and what is built on them, faithful to CPython's order of wake-ups. */
package org.ourolang.stdlib.asyncio;
