// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/needs.h"

#include <QObject>
#include <QSet>
#include <QTime>

#include <optional>

namespace provost {

/// A stretch of the day, local time, in which nobody is disturbed; it may go over midnight.
struct QuietHours
{
    QTime from;
    QTime until;

    [[nodiscard]] bool holds(const QTime& time) const;
};

/// Which of the things that need a person are worth a notification on the desktop, and in which words. However much
/// happens, there is one at most in `breath`, and none twice for the same need. The words are a closed list: never a
/// name, an address or a token. GUI thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes breath{5};
    /// After a server was opened, until all that it has to say is here.
    static constexpr std::chrono::seconds settling{60};

    explicit Notices(Clock clock, QObject* parent = nullptr);

    void setQuietHours(const std::optional<QuietHours>& hours);
    /// As they are now. Those of the first minute are known to whoever has just opened the server, and give no notice.
    void take(const QList<Need>& needs);
    /// Another server: its first needs give no notice.
    void restart();

Q_SIGNALS:
    void noticed(const QString& text);

private:
    void tell(const QString& text);

    Clock m_clock;
    std::optional<QuietHours> m_quiet;
    std::optional<QSet<QString>> m_known; ///< keys of needs that were told of or seen
    QDateTime m_beganAt;
    QDateTime m_toldAt;
};

/// The words for a kind of need; empty where it gives no notice.
[[nodiscard]] QString noticeText(Need::Kind kind);

} // namespace provost
