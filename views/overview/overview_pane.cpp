// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/overview/overview_pane.h"

#include "model/items/overview_feed.h"
#include "model/items/request_numbers.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/error_text.h"
#include "views/common/message_bar.h"
#include "views/common/minute_tick.h"
#include "views/common/page_header.h"
#include "views/common/plain_label.h"
#include "views/common/request_chart.h"
#include "views/common/scroll_room.h"
#include "views/overview/needs_card.h"
#include "views/overview/number_tile.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 hourInSeconds = 3'600;

/// A row that becomes two where there is no room for one.
class TileRow : public QWidget
{
public:
    TileRow(const QList<NumberTile*>& tiles, QWidget* parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this))
        , m_tiles(tiles)
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(metrics::Gap12);
        place(static_cast<int>(tiles.size()));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        constexpr int roomForOneRow = 760;
        place(width() < roomForOneRow ? 2 : static_cast<int>(m_tiles.size()));
    }

private:
    void place(int columns)
    {
        if (columns == m_columns)
            return;
        m_columns = columns;
        for (int at = 0; at < m_tiles.size(); ++at)
            m_grid->addWidget(m_tiles.at(at), at / columns, at % columns);
    }

    QGridLayout* m_grid;
    QList<NumberTile*> m_tiles;
    int m_columns = 0;
};

} // namespace

OverviewPane::OverviewPane(OpenServer at, Clock clock, MinuteClock& minutes,
                           std::shared_ptr<const TokenReminders> reminders, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_clock(clock)
    , m_feed(new OverviewFeed(m_at, clock, std::move(reminders), this))
    , m_numbers(new RequestNumbers(m_at, clock, this))
    , m_place(PlainLabel::mute({}, this))
    , m_message(new MessageBar(this))
    , m_needs(new NeedsCard(clock, this))
{
    setObjectName("overviewPane"_L1);
    auto* header = new PageHeader(tr("Overview"), this);
    m_place->setObjectName("overviewPlace"_L1);
    m_place->setFit(PlainLabel::Fit::Elide);
    header->addAction(m_place);
    header->addAction(makeHistoryButton());
    m_message->setObjectName("overviewMessage"_L1);
    m_message->setClosable(false);
    m_message->hide();
    auto* scroll = new ScrollRoom(this);
    scroll->setObjectName("overviewScroll"_L1);
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(scroll->marginsWithGutter(metrics::Gap16, metrics::Gap16));
    column->setSpacing(metrics::Gap8);
    column->addWidget(buildTiles());
    for (const auto& [title, part] : {std::pair<QString, QWidget*>{tr("Needs you"), m_needs},
                                      std::pair<QString, QWidget*>{tr("Requests, last 24 hours"), buildChart()}}) {
        column->addSpacing(metrics::Gap8); // a title stands nearer to what is below it
        column->addWidget(PlainLabel::heading(title, room));
        column->addWidget(part);
    }
    column->addStretch(1); // takes what is left over, and the tiles stay as high as their words
    scroll->setWidget(room);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    connect(m_feed, &OverviewFeed::changed, this, &OverviewPane::showFeed);
    connect(m_numbers, &RequestNumbers::changed, this, &OverviewPane::showNumbers);
    connect(m_needs, &NeedsCard::chosen, this, &OverviewPane::needChosen);
    connect(m_needs, &NeedsCard::beginChosen, this, &OverviewPane::newConnectionWanted);
    connect(m_message, &MessageBar::actionChosen, m_feed, &OverviewFeed::refresh);
    connect(m_at.directory, &Directory::accountsChanged, this, &OverviewPane::showPlace);
    connect(m_at.directory, &Directory::personChanged, this, &OverviewPane::showFeed);
    m_numbers->setFollowing(false);
    new MinuteTick(this, minutes, [this] {
        m_feed->refresh();
        m_numbers->refresh();
    });
    showPlace();
    showFeed();
}

QWidget* OverviewPane::makeHistoryButton()
{
    auto* button = new Button(tr("What changed since…"), "history"_L1, Button::Kind::Default, this);
    button->setObjectName("openHistory"_L1);
    const auto offer = [this, button] {
        button->setVisible(m_at.directory->may(Permission::ReadUsers) || m_at.directory->may(Permission::ReadGroups));
    };
    connect(m_at.directory, &Directory::personChanged, button, offer);
    connect(button, &Button::clicked, this, &OverviewPane::historyWanted);
    offer();
    return button;
}

QWidget* OverviewPane::buildTiles()
{
    m_users = new NumberTile(u"usersTile"_s, tr("users"));
    m_seats = new NumberTile(u"seatsTile"_s, tr("seats"));
    m_connections = new NumberTile(u"connectionsTile"_s, tr("connections"));
    m_requests = new NumberTile(u"requestsTile"_s, tr("requests in the last hour"));
    connect(m_users, &NumberTile::clicked, this, &OverviewPane::usersWanted);
    connect(m_seats, &NumberTile::clicked, this, &OverviewPane::usersWanted);
    connect(m_connections, &NumberTile::clicked, this, &OverviewPane::connectionsWanted);
    connect(m_requests, &NumberTile::clicked, this, &OverviewPane::incidentsWanted);
    return new TileRow({m_users, m_seats, m_connections, m_requests}, this);
}

QWidget* OverviewPane::buildChart()
{
    auto* card = new Card({}, this);
    m_chart = new RequestChart(m_clock, card);
    m_chart->setObjectName("overviewChart"_L1);
    m_chart->setNote(tr("Counting the requests…"));
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_chart);
    connect(m_chart, &RequestChart::stretchChosen, this, [this](const TimeStretch& stretch) {
        m_chart->setStretch(std::nullopt); // it is shown where the requests are
        Q_EMIT requestsWanted(stretch);
    });
    return card;
}

void OverviewPane::setAccount(std::optional<AccountId> account)
{
    m_numbers->setPlace(account, std::nullopt);
    m_feed->setAccount(std::move(account));
    showPlace();
}

void OverviewPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_numbers->setFollowing(true);
    showFeed();
}

void OverviewPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_numbers->setFollowing(false);
}

void OverviewPane::showPlace()
{
    const auto& id = m_feed->account();
    const auto account = id && m_at.directory ? m_at.directory->account(*id) : std::nullopt;
    m_place->setText(account ? account->name : tr("All accounts"));
}

QString OverviewPane::verdictText() const
{
    const auto part = [this](SyncVerdict verdict, QString (*words)(int)) {
        const auto count = static_cast<int>(m_feed->count(verdict));
        return count > 0 ? words(count) : QString();
    };
    QStringList parts{
        part(SyncVerdict::Alive, [](int n) { return tr("%n alive", nullptr, n); }),
        part(SyncVerdict::Quiet, [](int n) { return tr("%n quiet", nullptr, n); }),
        part(SyncVerdict::Late, [](int n) { return tr("%n late", nullptr, n); }),
        part(SyncVerdict::Failing, [](int n) { return tr("%n failing", nullptr, n); }),
        part(SyncVerdict::NeverConnected, [](int n) { return tr("%n never connected", nullptr, n); }),
        part(SyncVerdict::Paused, [](int n) { return tr("%n paused", nullptr, n); }),
    };
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("none yet", "connections") : words::listed(parts);
}

QString OverviewPane::statesText() const
{
    const auto& users = m_feed->users();
    const auto present = tr("%1 active, %2 suspended", "counts of users")
                             .arg(words::number(users.active), words::number(users.suspended));
    if (users.deleted == 0)
        return present;
    return tr("%1, %2 in retention", "counts of users").arg(present, words::number(users.deleted));
}

void OverviewPane::showFeed()
{
    if (!m_at.directory)
        return;
    if (m_at.directory->completeness(Collection::Users).isEverLoaded()) {
        m_users->setNumber(words::number(m_feed->users().present()), statesText());
    }
    const bool isKnown = m_at.directory->completeness(Collection::Connections).isEverLoaded();
    if (isKnown)
        m_connections->setNumber(words::number(m_feed->connections()), verdictText());
    showSeats();
    showNothing(isKnown);
    m_needs->setNeeds(m_feed->needs(), m_at.directory->may(Permission::ManageTokens));
    m_message->setVisible(m_feed->error().has_value());
    if (m_feed->error())
        m_message->showError(*m_feed->error(), tr("Try again"));
    Q_EMIT needsChanged(m_feed->needs());
    showNumbers();
}

void OverviewPane::showNothing(bool isKnown)
{
    const bool isNew = isKnown && m_at.directory->connections().isEmpty();
    if (!isKnown)
        m_needs->setNothing(tr("Looking…"));
    else if (!isNew)
        m_needs->setNothing(tr("Nothing. Tokens last, identity providers are heard, and no rule waits."));
    else
        m_needs->setNothing(tr("There is no connection yet. Through one, an identity provider brings its users and "
                               "groups here."),
                            m_at.directory->may(Permission::CreateProvisioning) ? tr("New connection") : QString());
}

void OverviewPane::showSeats()
{
    if (!m_feed->counted())
        return;
    const auto& seats = m_feed->counted()->seats;
    if (seats.limit)
        m_seats->setNumber(u"%1 / %2"_s.arg(words::number(seats.used), words::number(*seats.limit)),
                           tr("%1 free", "seats").arg(words::number(std::max<qint64>(0, *seats.limit - seats.used))));
    else
        m_seats->setNumber(words::number(seats.used), tr("without a limit"));
}

void OverviewPane::showNumbers()
{
    if (m_numbers->counts().isEmpty()) {
        if (m_numbers->error())
            m_chart->setNote(errorText(*m_numbers->error()).happened);
        return;
    }
    m_chart->setCounts(m_numbers->steps(), m_numbers->counts());
    const auto hourAgo = m_clock().addSecs(-hourInSeconds);
    const auto first = std::max(0, m_numbers->steps().indexOf(hourAgo));
    const auto lastHour = sumOf(m_numbers->counts().mid(first + 1));
    const auto causes = static_cast<int>(m_feed->causesSince(hourAgo));
    auto refused = tr("%1 refused", "count of requests").arg(words::number(lastHour.refusals));
    if (lastHour.refusals > 0 && causes > 0)
        refused = tr("%1 refused, %n cause(s)", "count of requests", causes).arg(words::number(lastHour.refusals));
    m_requests->setNumber(words::number(lastHour.requests), refused);
}

} // namespace provost
