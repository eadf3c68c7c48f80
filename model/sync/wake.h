// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <utility>

namespace provost {

/// One thing to wait for, whatever it was that came. A coroutine says expect() and awaits up(), which comes once
/// however often it is called meanwhile: QCoro delivers through the event loop, and a second delivery would meet a
/// coroutine that has gone.
class Wake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void expect() { m_isExpected = true; }
    void call()
    {
        if (std::exchange(m_isExpected, false))
            Q_EMIT up();
    }

Q_SIGNALS:
    void up();

private:
    bool m_isExpected = false;
};

} // namespace provost
