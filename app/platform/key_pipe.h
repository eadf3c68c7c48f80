// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QStringList>

class QProcess;

namespace provost {

/// One way by which a child process hands over its admin key, without it ever being in an argument, the environment, a
/// file or the child's output. On Windows, where a descriptor cannot be passed like this, `arguments()` is empty and
/// the child writes the key into its output, which is a pipe too.
class KeyPipe
{
public:
    KeyPipe() = default;
    KeyPipe(const KeyPipe&) = delete;
    KeyPipe& operator=(const KeyPipe&) = delete;
    ~KeyPipe();

    /// Before the process starts. Without a free descriptor the pipe stays closed and `take()` is empty.
    void openFor(QProcess& process);
    /// What tells the child where to write.
    [[nodiscard]] QStringList arguments() const;
    /// After the process started: the child alone holds the writing end from now on.
    void closeWritingEnd();
    /// What was written so far; never blocks. The pipe is closed afterwards.
    [[nodiscard]] Secret take();

private:
    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace provost
