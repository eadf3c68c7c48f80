// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/server_search.h"

#include "model/commands/find_users.h"
#include "model/items/words.h"
#include "views/common/text.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype shortest = 2; ///< of one letter a server would send everybody

} // namespace

ServerSearch::ServerSearch(OpenServer at, QWidget* parent)
    : MessageBar(parent)
    , m_at(std::move(at))
{
    setObjectName("serverSearch"_L1);
    setClosable(false);
    hide();
    connect(this, &MessageBar::actionChosen, this, &ServerSearch::ask);
}

void ServerSearch::follow(const QString& text, qsizetype matching)
{
    m_matching = matching;
    const bool isAnother = text != m_text;
    m_text = text;
    if (isAnother) {
        m_cancel.cancel();
        m_told.clear();
    }
    if (!m_told.isEmpty())
        return; // the answer stays until something else is searched for
    // A server with a change feed tells whom a listing missed.
    const bool mayMiss = m_at.isOpen() && (!m_at.directory->completeness(Collection::Users).isComplete() ||
                                           (matching == 0 && !m_at.can().changeFeed));
    if (!m_at.can().findUsers || m_text.size() < shortest || !mayMiss) {
        hide();
        return;
    }
    offer();
}

QString ServerSearch::whereInWords() const
{
    const auto state = m_at.directory->completeness(Collection::Users);
    return state.isComplete()
               ? tr("Searched here, among all %1 users that this server lists.").arg(words::number(state.loaded))
               : tr("Searched here, among the %1 users that are loaded; the server may have more.")
                     .arg(words::number(state.loaded));
}

void ServerSearch::offer()
{
    const auto where = whereInWords();
    const auto said = this->said();
    if (!said || said->text != where)
        showMessage(Tone::Neutral, where, tr("Search on the server"));
}

void ServerSearch::ask()
{
    if (!m_at.isOpen())
        return;
    m_cancel.cancel();
    m_cancel = Cancellation();
    showMessage(Tone::Neutral, tr("The server is searching…"));
    QCoro::connect(findOnServer(m_at, m_text, m_cancel), this,
                   [this, text = m_text, of = m_cancel](const Result<FoundUsers>& found) {
                       if (!of.isCancelled())
                           take(text, found);
                   });
}

void ServerSearch::take(const QString& text, const Result<FoundUsers>& found)
{
    if (text != m_text || !m_at.isOpen())
        return;
    m_told = text;
    if (!found) {
        if (found.error().kind == ErrorKind::Unsupported)
            showMessage(
                Tone::Warn,
                tr("This server does not search, or refuses every filter that Provost knows. %1").arg(whereInWords()));
        else if (found.error().kind != ErrorKind::Cancelled)
            showError(found.error(), tr("Try again"));
        return;
    }
    const auto count = qint64(found->users.size());
    QStringList said{words::grouped(tr("Searched on the server: %n user(s) found.", nullptr, int(count)), count)};
    if (found->total > count)
        said.append(tr("It counts %1; write more of the name to see the others.").arg(words::number(found->total)));
    if (found->strangers > 0)
        said.append(
            words::grouped(tr("It also sent %n user(s) who do(es) not match, and who is (are) not shown: it does "
                              "not filter as it says.",
                              nullptr, int(found->strangers)),
                           found->strangers));
    showMessage(found->strangers > 0 ? Tone::Warn : Tone::Neutral, words::sentences(said), {},
                tr("Sent as filter: %1").arg(found->asked));
}

} // namespace provost
