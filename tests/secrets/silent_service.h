// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>

#include <utility>

namespace provost::test {

/// Takes every call to the secret service and does not answer until it is told to; then it refuses them all.
class SilentService : public QDBusVirtualObject
{
public:
    /// Becomes the secret service of that bus; false where there is one already.
    [[nodiscard]] bool takeOver(QDBusConnection bus)
    {
        return bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath) &&
               bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        message.setDelayedReply(true);
        ++calls;
        m_unanswered.append(message);
        if (m_speaks)
            refuseAll(bus);
        return true;
    }
    void refuseAll(const QDBusConnection& bus)
    {
        m_speaks = true;
        for (const auto& message : std::exchange(m_unanswered, {}))
            bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("late")));
    }
    int calls = 0;

private:
    QList<QDBusMessage> m_unanswered;
    bool m_speaks = false;
};

} // namespace provost::test
