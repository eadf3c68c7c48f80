// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/history_lines.h"

#include "model/items/history_words.h"
#include "model/items/words.h"
#include "views/common/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct HistoryLinesWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryLines)
};

QLatin1StringView historyIconOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::UserCreated:
    case DifferenceKind::GroupCreated:
        return "plus"_L1;
    case DifferenceKind::UserChanged:
    case DifferenceKind::GroupChanged:
        return "pencil"_L1;
    case DifferenceKind::UserSuspended:
        return "user-x"_L1;
    case DifferenceKind::UserReactivated:
        return "user-check"_L1;
    case DifferenceKind::UserDeleted:
    case DifferenceKind::UserGone:
    case DifferenceKind::GroupGone:
        return "trash-2"_L1;
    case DifferenceKind::UserRestored:
        return "rotate-ccw"_L1;
    case DifferenceKind::MemberCame:
        return "user"_L1;
    case DifferenceKind::MemberLeft:
        break;
    }
    return "user-minus"_L1;
}

} // namespace

ChainCard::Line historyLine(const Difference& difference, const QString& what, const Clock& clock)
{
    ChainCard::Line line;
    line.icon = historyIconOf(difference.kind);
    line.timed = TimedText{clock,
                           [difference, what](const QDateTime& now) {
                               return HistoryLinesWords::tr("%1, %2 (%3)", "what, when, reported or computed")
                                   .arg(what, words::whenItWas(difference, now), words::howItIsKnown(difference));
                           },
                           words::momentsOf(difference)};
    return line;
}

QString whyNoHistory(const Directory& directory, const Result<HistoryPage>& page)
{
    if (!page && page.error().kind == ErrorKind::Unsupported)
        return directory.keeping().error
                   ? HistoryLinesWords::tr("What was before is not known: the local copy of this server cannot be "
                                           "kept on this computer. %1")
                         .arg(errorText(*directory.keeping().error).happened)
                   : HistoryLinesWords::tr("What was before is not known: no local copy is kept of this server. "
                                           "Settings or this computer’s policy have it off.");
    if (!page)
        return errorText(page.error()).happened;
    if (!page->knownSince.isValid())
        return HistoryLinesWords::tr("What was before is not known: the local copy has not been whole yet. From the "
                                     "end of the first load on, what changes is kept.");
    return {};
}

QString historyBeginInWords(const Directory& directory, const Result<HistoryPage>& page, const QDateTime& now)
{
    const auto why = whyNoHistory(directory, page);
    return why.isEmpty() ? HistoryLinesWords::tr("Known since %1; nothing is known of before.", "day and time")
                               .arg(words::dayAndTime(page->knownSince, now))
                         : why;
}

} // namespace provost
