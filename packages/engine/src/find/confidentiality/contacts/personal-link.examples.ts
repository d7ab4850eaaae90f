import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "the family's page is [[https://www.gofundme.com/f/get-ruby-home]], give if you can",
    "that was my patient: [[instagram.com/ruby.goes.home]]",
    "her notice is up, [[https://rip.ie/death-notice/nuala-made-up]]",
    "bay 3 yesterday, look at [[www.facebook.com/big.stu.99]]",
    "he's the one from [[justgiving.com/page/stus-legs]]",
    "arrangements at [[https://www.funeral-notices.co.uk/notice/doreen]]",
    "follow along at [[caringbridge.org/visit/rubysjourney]]",
    "I'm running for the unit: [[https://www.justgiving.com/fundraising/nurse-runs]]",
    "my channel is [[https://www.youtube.com/@nightnurse]]",
  ],
  leaves: [
    "read https://www.bbc.co.uk/news/health-12345678 before you comment",
    "guideline: https://www.nice.org.uk/guidance/ng136",
    "we're on facebook.com, search for the surgery",
    "join https://www.facebook.com/groups/paramedicsuk",
    "careers at linkedin.com/company/some-trust",
    "the paper: https://doi.org/10.1056/NEJMoa2034577",
    "https://twitter.com/search?q=nhs is a dark place",
    "donate at justgiving.com, any charity you like",
    "me and my com-bat boots",
  ],
} satisfies Examples;
