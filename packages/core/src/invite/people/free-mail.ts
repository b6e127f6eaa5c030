/** Domains where anybody may have a mailbox: an address there says nothing about an employer, which is itself telling. */
import { domainOf } from "../../mail/address.ts";

export function isFreeMail(address: string): boolean {
  const domain = domainOf(address);
  return DOMAINS.has(domain) || COUNTRY_EDITIONS.test(domain);
}

const COUNTRY_EDITIONS = /^(?:yahoo|hotmail|live|outlook|msn|ymail)\.(?:com?\.)?[a-z]{2}$/;

const DOMAINS: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com " +
    "icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me " +
    "fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu mail.com email.com usa.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.fr web.de t-online.de freenet.de " +
    "posteo.de posteo.net mailbox.org arcor.de online.de 1und1.de magenta.de vodafone.de bluewin.ch sunrise.ch hispeed.ch aon.at chello.at a1.net " +
    "orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr skynet.be telenet.be proximus.be ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl hetnet.nl " +
    "libero.it virgilio.it alice.it tiscali.it tin.it tim.it fastwebnet.it inwind.it iol.it pec.it sapo.pt mail.telepac.pt telefonica.net terra.com.br uol.com.br bol.com.br ig.com.br " +
    "btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk eircom.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net " +
    "earthlink.net optonline.net rogers.com shaw.ca bell.net sympatico.ca telus.net videotron.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz " +
    "yandex.com yandex.ru mail.ru bk.ru inbox.ru list.ru rambler.ru seznam.cz wp.pl o2.pl onet.pl interia.pl centrum.cz abv.bg ukr.net " +
    "hushmail.com runbox.com mailfence.com disroot.org riseup.net duck.com pobox.com privaterelay.appleid.com skiff.com gmx.us gmx.co.uk gmx.eu outlook.com.br " +
    "wanadoo.es terra.es telefonica.es ono.com movistar.es ya.com wanadoo.nl upcmail.nl casema.nl zonnet.nl live.nl email.it netcabo.pt clix.pt mail.pt iol.pt globo.com globomail.com r7.com zipmail.com.br oi.com.br " +
    "luukku.com suomi24.fi telia.com online.no bredband.net comhem.se jubii.dk freemail.hu citromail.hu azet.sk zoznam.sk otenet.gr hotmail.gr walla.co.il walla.com netvision.net.il prodigy.net.mx " +
    "bluemail.ch swissonline.ch gmx.li unitybox.de kabelmail.de ewe.net ewetel.net osnanet.de netcologne.de t-online.hu club-internet.fr cegetel.net aliceadsl.fr voila.fr noos.fr scarlet.be tvcablenet.be " +
    "qq.com 163.com 126.com sina.com sohu.com foxmail.com yeah.net naver.com daum.net hanmail.net nate.com rediffmail.com docomo.ne.jp ezweb.ne.jp nifty.com"
  ).split(" "),
);
