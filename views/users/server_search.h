// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "views/common/message_bar.h"

namespace provost {

/// Says above a list of users where a search looked, and has the server look too where this computer cannot know all of
/// them: not all are here, or nobody here matches. Whom the server finds is in the directory then, and so in the list.
class ServerSearch : public MessageBar
{
    Q_OBJECT

public:
    explicit ServerSearch(OpenServer at, QWidget* parent = nullptr);

    /// What is searched for now, and how many of those who are here match.
    void follow(const QString& text, qsizetype matching);

private:
    void ask();
    void take(const QString& text, const Result<FoundUsers>& found);
    void offer();
    [[nodiscard]] QString whereInWords() const;

    OpenServer m_at;
    Cancellation m_cancel;
    QString m_text;
    qsizetype m_matching = 0;
    QString m_told; ///< the text whose answer is shown
};

} // namespace provost
